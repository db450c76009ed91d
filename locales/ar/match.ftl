# الأسئلة: جمع كل شيء مع ما يناسبه.
match-note = ضع كل شيء بجانب ما يناسبه، ثم «انتهيت».
match-so-far = { $count ->
    [zero] لم تجد أي زوج بعد.
    [one] وجدت زوجا واحدا من { $all }.
    [two] وجدت زوجين من { $all }.
    [few] وجدت { $count } أزواج من { $all }.
    [many] وجدت { $count } زوجا من { $all }.
   *[other] وجدت { $count } زوج من { $all }.
}
match-empty = { $count ->
    [zero] لا مكان خاليا.
    [one] بقي مكان واحد خاليا.
    [two] بقي مكانان خاليان.
    [few] بقيت { $count } أماكن خالية.
    [many] بقي { $count } مكانا خاليا.
   *[other] بقي { $count } مكان خالٍ.
}
match-other = «{ $left }» يناسبه شيء آخر.
match-done = وجدت كل الأزواج.
match-show-put = اسحب «{ $thing }» إلى «{ $place }».
