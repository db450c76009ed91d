# الأسئلة: ترتيب الخطوات.
order-note = رتّب الخطوات، ثم «انتهيت».
order-place = { $place }.
order-key-shift = نقل الخطوة
order-later = «{ $step }» تأتي بعد ذلك.
order-done = كل الخطوات في ترتيبها.
order-show-move = اسحب «{ $step }» إلى المكان { $place }.
