# ما يقرؤه مؤلفو الحزم عند وجود مشكلة، وما العمل (problem-help-...).
problem-error = خلل
problem-warning = تنبيه
problem-help = مساعدة
problem-note = ملاحظة

# الحزمة كلها
problem-no-folder = هذا المجلد غير موجود، أو تتعذر قراءته.
problem-not-a-folder = هذا ملف وليس مجلدًا.
problem-no-pack = هذا المجلد ليس حزمة: لا يوجد فيه الملف pack.toml.
problem-no-file = الملف { $file } غير موجود، أو تتعذر قراءته.
problem-too-big = الملف { $file } كبير جدًا. الحد الأقصى { $most } كيلوبايت.
problem-bom = يبدأ الملف { $file } بعلامة غير مرئية (BOM).
problem-not-utf8 = هذا الحرف ليس بترميز UTF-8.
problem-too-many-packs = عدد الحزم هنا كبير جدًا. تُقرأ أول { $most } فقط.
problem-more = { $count ->
    [zero] لا مشكلات أخرى.
    [one] توجد مشكلة أخرى غير معروضة.
    [two] توجد مشكلتان أخريان غير معروضتين.
    [few] توجد { $count } مشكلات أخرى غير معروضة.
    [many] توجد { $count } مشكلة أخرى غير معروضة.
   *[other] توجد { $count } مشكلة أخرى غير معروضة.
}

# pack.toml
problem-format = التنسيق { $format } غير معروف هنا. يقرأ هذا البرنامج حتى التنسيق { $newest }.
problem-level = لا يوجد مستوى { $level }. اكتب 1 أو 2 أو 3.
problem-version = هذا ليس رقم نسخة. اكتب مثلًا "1.0.0".
problem-no-lessons = لا تذكر الحزمة أي درس.
problem-no-languages = لا تذكر الحزمة أي لغة.
problem-too-many-lessons = عدد الدروس كبير جدًا. الحد الأقصى { $most }.
problem-too-many-languages = عدد اللغات كبير جدًا. الحد الأقصى { $most }.
problem-no-lesson = ملف الدرس { $file } غير موجود.
problem-lesson-twice = ذُكر الدرس { $word } مرتين.
problem-lesson-unlisted = لا يذكر pack.toml الدرس { $file }.
problem-language = { $word } ليس رمز لغة.
problem-language-twice = ذُكرت اللغة { $word } مرتين.
problem-language-unlisted = لا يذكر pack.toml لغة الملف { $file }.

# الدروس والتمارين
problem-no-exercises = لا يوجد تمرين في هذا الدرس.
problem-one-bracket = يبدأ التمرين بقوسين مزدوجين: [[exercise]].
problem-too-many-exercises = عدد التمارين في هذا الدرس كبير جدًا. الحد الأقصى { $most }.
problem-too-deep = القوائم والجداول متداخلة كثيرًا. الحد الأقصى للمستويات { $most }.
problem-too-many-values = هذا التمرين كبير جدًا. الحد الأقصى للقيم { $most }.
problem-id = لا يصلح { $word } معرّفًا.
problem-id-taken = المعرّف { $word } مستخدم من قبل.
problem-id-reserved = المعرّف { $word } محجوز للبرنامج.
problem-no-family = هذا ليس مهمة ولا سؤالًا ولا تمرين مهارة.
problem-two-families = التمرين مهمة أو سؤال أو تمرين مهارة، وليس أكثر من واحد.
problem-no-skill = لا يذكر هذا التمرين أي مهارة.
problem-unknown-skill = لا توجد مهارة باسم { $word }.

# TOML
problem-syntax-open = فُتحت { $found } هنا ولم تُغلَق.
problem-syntax = تتعذر قراءة { $found } هنا.
problem-syntax-end = ينقص شيء هنا.
problem-key-twice = المفتاح { $word } مكتوب هنا مرتين.
problem-unknown-key = لا يوجد مفتاح { $word } هنا.
problem-unknown-word = الكلمة { $word } غير معروفة هنا.
problem-missing-key = المفتاح { $word } ناقص.
problem-one-key = اكتب مفتاحًا واحدًا فقط في هذا الجدول.
problem-needs-value = يحتاج { $word } إلى قيمة.
problem-takes-no-value = لا توضع قيمة هنا.
problem-value = { $found } غير ممكن هنا.
problem-type = هذا { $found }. المتوقع هنا: { $expected }.
problem-type-other = هذا { $found }. المتوقع هنا شيء آخر.
problem-other = تتعذر قراءة هذا: { $detail }
problem-type-text = نص
problem-type-number = رقم
problem-type-list = قائمة
problem-type-table = جدول
problem-type-yes-no = true أو false
problem-type-date = تاريخ

# ما يتغير في التمرين (vary)
problem-vary-count = عدد النصوص هنا للكلمة { $word }: { $count }. اكتب من نصين إلى { $most }.
problem-vary-lengths = عدد النصوص هنا { $count }، وهو في القوائم الأخرى { $usual }.
problem-vary-value = { $word } ليس اسمًا مثل { "$cv" } ولا نصًا بسيطًا.
problem-vary-long = هذا النص طويل جدًا. الحد الأقصى { $most } علامة.
problem-vary-inside = { $word } داخل نص أطول.
problem-vary-message = { $word } نص من نصوص الحزمة أيضًا. أيهما المقصود؟
problem-vary-unused = لا شيء في هذا التمرين يذكر { $word }.
problem-variant = هذا في الصيغة { $number }: { $values }

# النصوص
problem-text-missing = النص { $message } ناقص في اللغة { $language }.
problem-text-unused = لا شيء يستخدم النص { $message }.
problem-text-twice = النص { $message } مكتوب هنا مرتين.
problem-text-says = يذكر النص { $message } ما ليس في هذا الملف: { $name }
problem-script = لا تعرض أي طرفية كتابة { $script } كما يقرؤها الناس.

# ما العمل
problem-help-utf8 = احفظ الملف من جديد بترميز UTF-8 دون BOM.
problem-help-script = اكتب النص بحروف لاتينية تحت رمز لغة مثل { "hi-Latn" }. أو قدّمه على ورق أو في صورة أو في صفحة ويب.
problem-help-nearest = هل تقصد { $word }؟
problem-help-nearest-of = هل تقصد { $word }؟ الممكن: { $choices }
problem-help-choices = الممكن: { $choices }
problem-help-id = استخدم حروفًا صغيرة من a إلى z وأرقامًا وشرطات. ابدأ بحرف، ولا تتجاوز { $most } علامة.
problem-help-first-at = هو أولًا في { $file }، السطر { $line }.
problem-help-family = أضف task = ["files"] أو question = "choose" أو dexterity = "press".
problem-help-skills = كل المهارات في الملف lessons/skills.toml.
problem-help-range = اكتب رقمًا من { $least } إلى { $most }.
problem-help-vary-inside = اسم الحزمة يكون وحده، أو بين خطوط المسار المائلة. أما النص البسيط فيكون في أي مكان.
problem-help-vary-text = هو يتغير في بعض التمارين فقط. لا تذكره العناوين ولا أسماء الملفات ولا نصوص التمارين الأخرى.
problem-help-quotes = اكتب النص بين علامتي اقتباس مستقيمتين: "text".
problem-help-brackets = اكتب القائمة بين قوسين معقوفين: ["text"].
problem-help-needs-value = اكتب جدولًا: { "{" } { $word } = ... { "}" }.
problem-help-takes-no-value = اكتب الكلمة وحدها بين علامتي اقتباس.
problem-help-comma = ضع فاصلة بين كل قيمتين.
problem-help-folder = اكتب مسار مجلده: { $folder }
problem-help-rename = يوجد ملف اسمه { $found }. سمّه { $file } بالضبط، وانتبه إلى الحروف الكبيرة والصغيرة.
problem-help-close-with = أغلق بالعلامة { $end }.
problem-help-close = أغلق ما هو مفتوح: ] أو { "}" }.
problem-help-assign = اكتب مفتاحًا واحدًا في كل سطر: key = value.
problem-help-backslash = اكتب الشرطة المائلة العكسية مرتين: \\.
problem-help-write-in = اكتبه في { $file }.
