# الأسئلة: فرز الأشياء في مجموعات.
sort-note = ضع كل شيء في مجموعته، ثم «انتهيت».
sort-pool = للفرز
sort-waiting = { $count ->
    [zero] لم يبق شيء للفرز.
    [one] بقي شيء واحد للفرز.
    [two] بقي شيئان للفرز.
    [few] بقيت { $count } أشياء للفرز.
    [many] بقي { $count } شيئا للفرز.
   *[other] بقي { $count } شيء للفرز.
}
sort-other = «{ $thing }» من مجموعة أخرى.
sort-done = كل شيء في مجموعته.
sort-show-put = اسحب «{ $thing }» إلى «{ $place }».
