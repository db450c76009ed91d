# أسئلة: الإشارة إلى مقاطع.
point-note = ضع علامة على المقاطع، ثم «انتهيت».
point-key-mark = وضع علامة
point-button = [ { $name } ]
point-left = { $count ->
    [zero] لم يبق أي مقطع.
    [one] بقي مقطع واحد يجب العثور عليه.
    [two] بقي مقطعان يجب العثور عليهما.
    [few] بقيت { $count } مقاطع يجب العثور عليها.
    [many] بقي { $count } مقطعا يجب العثور عليها.
   *[other] بقي { $count } مقطع يجب العثور عليها.
}
point-show-mark = ضع علامة على: { $passage }
point-show-unmark = أزل العلامة عن: { $passage }
