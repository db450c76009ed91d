# معاينة حزمة أثناء كتابتها: `passerelle pack preview`.
cli-pack-preview-about = عرض حزمة أثناء كتابتها، مع ذكر ما يلزم إصلاحه.
cli-pack-preview-usage = passerelle pack preview المسار [--exercise المعرّف] [--lang اللغة] [--poll]
cli-help-previewed = مجلد الحزمة
cli-value-previewed = المسار
cli-help-begin = أول تمرين يُعرض
cli-value-begin = المعرّف
cli-help-poll = النظر إلى الملفات كل ثانية: لمجلد على الشبكة أو ذاكرة USB

# اللوحة. في .key الحروف التي تقوم مقام الزر، والأول منها هو الظاهر.
preview-author = المؤلف
preview-title = لوحة المؤلف
preview-panel = اللوحة
preview-next = التمرين التالي
    .key = ت n
preview-previous = التمرين السابق
    .key = س p
preview-exercises = كل التمارين
    .key = ك a
preview-language = اللغة التالية
    .key = ل l
preview-variant = الصيغة التالية
    .key = ص v
preview-hints = كل التلميحات
    .key = م h
preview-show = أرني
    .key = ر s
preview-again = من البداية
    .key = ب r
preview-check = إعادة الفحص
    .key = ف c
preview-frame = إطار 80 × 24
    .key = ط f
preview-whole = الشاشة كلها
preview-close = إغلاق اللوحة
    .key = غ x
preview-leave = خروج
    .key = خ q

# أين نحن
preview-place = التمرين { $place } من { $all }
preview-place-variant = الصيغة { $place } من { $all }
preview-line = { $file }، السطر { $line }
preview-file = { $file }
preview-said = { $kind }: { $what }
preview-errors = { $count ->
    [zero] لا موضع للإصلاح
    [one] موضع واحد للإصلاح
    [two] موضعان للإصلاح
    [few] { $count } مواضع للإصلاح
    [many] { $count } موضعًا للإصلاح
   *[other] { $count } موضع للإصلاح
}
preview-warnings = { $count ->
    [zero] بلا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
}
preview-fine = لا شيء للإصلاح
preview-checking = الفحص جارٍ

# المعروض أقدم من الملفات
preview-old = هذه نسخة سابقة. يلزم الإصلاح في: { $place }
preview-mend = يلزم الإصلاح في: { $place }
preview-old-somewhere = هذه نسخة سابقة: تتعذر قراءة الجديدة.
preview-gone = هذه نسخة سابقة: لم يعد المجلد في مكانه.

# ما العمل الآن
preview-do-gone = لم يعد المجلد في مكانه. أعده، والمعاينة تنتظره.
preview-do-error = أصلح أولًا { $place }. ثم احفظ وانظر هنا.
preview-do-errors = أصلح أولًا أول خلل. ثم احفظ وانظر هنا.
preview-do-wait = تجري الآن تجربة كل تمرين بالمفاتيح وبالفأرة. يمكنك المتابعة.
preview-do-warning = التمرين صالح. انظر أيضًا إلى { $place }.
preview-do-warnings = التمرين صالح. اقرأ التنبيهات أيضًا.
preview-do-languages = لا شيء للإصلاح. جرّب التمرين، ثم اقرأه باللغة الأخرى.
preview-do-try = لا شيء للإصلاح. جرّب التمرين كأنك متعلم.
