# ترجمة الحزم: الأمر، وما يقوله، وما يكتبه في الملفات، وورقة الترجمة.
cli-pack-translate-about = إنشاء نصوص الحزمة في لغة أخرى أو إكمالها.
cli-pack-translate-usage =
    passerelle pack translate PATH LANGUAGE [--translator NAME] [--reviewer NAME]
    {"  "}passerelle pack translate PATH LANGUAGE --sheet [FILE]
    {"  "}passerelle pack translate PATH LANGUAGE --from-sheet FILE
    {"  "}passerelle pack translate PATH [LANGUAGE] --status
cli-help-translating-path = مجلد الحزمة. ومع --status يمكن أن يكون مجلدًا فيه حزم
cli-value-translating-path = PATH
cli-help-translating-language = لغة الترجمة: en أو ar أو fa...
cli-value-translating-language = LANGUAGE
cli-help-translating-status = عرض تقدّم كل لغة دون تغيير أي شيء
cli-help-translating-sheet = كتابة ورقة للطباعة (.html) وجدول للملء (.csv)
cli-value-translating-sheet = FILE
cli-help-translating-from-sheet = أخذ النصوص من جدول مملوء (.csv)
cli-value-translating-from-sheet = FILE
cli-help-translating-translator = اسم من يترجم
cli-value-translating-translator = NAME
cli-help-translating-reviewer = اسم من قرأ كل النصوص ووجدها جيدة
cli-value-translating-reviewer = NAME

# ما يقوله الأمر
translate-written = { $file }: النصوص المترجمة { $done } من { $all }.
translate-next-missing = النصوص الناقصة: { $count }. اكتبها في الملف، في الأسطر { $sign }
translate-next-changed = النصوص التي تغيّرت في اللغة الأولى: { $count }. تجدها في الملف.
translate-next-same = النصوص المطابقة للغة الأولى: { $count }. هل هذا مقصود؟
translate-next-obsolete = النصوص التي لم تعد مستخدمة: { $count }. تجدها في آخر الملف.
translate-next-unreviewed = النصوص التي تنتظر قراءة شخص يتكلم هذه اللغة: { $count }. أضف بعدها: --reviewer NAME
translate-list-later = حين تكتمل النصوص، اكتب في pack.toml: { $line }
translate-list-now = اكتملت النصوص. اكتب في pack.toml: { $line }
translate-taken = النصوص المأخوذة من الجدول: { $count }
translate-sheet-written = الملف { $file } جاهز للطباعة.
translate-table-written = الملف { $file } جاهز للملء.

# حين يحتاج شيء إلى تعديل
translate-original = كُتبت الحزمة باللغة { $language }. لا يوجد ما يُترجم.
translate-help-original = اذكر لغة أخرى، مثل fa.
translate-unknown-variable = لا يوجد { $variable } في اللغة الأولى.
translate-lost-variable = ينقص { $variable }. يضع البرنامج شيئًا في مكانه.
translate-unknown-text = ليس في الحزمة نص { $message }. حُفظ ما كُتب في تعليق.
translate-there-already = النص { $message } موجود من قبل. حُفظ ما كُتب في تعليق.
translate-help-filled = يبقى السطر كما هو. عدّله، ثم نفّذ الأمر من جديد.
translate-row = الصف { $row }، { $message }: { $reason }
translate-row-unknown = ليس في الحزمة هذا النص.
translate-table-utf8 = هذا الجدول ليس بترميز UTF-8.
translate-help-table-utf8 = احفظه من جديد بصيغة CSV، واختر UTF-8.
translate-table-columns = تعذّر إيجاد عمودي الرسائل والترجمة.
translate-help-table-columns = اترك الصف الأول كما كان.

# ما يُكتب في ملف اللغة
translate-note-count = النصوص المترجمة { $done } من { $all }.
translate-note-missing = تعرض الأسطر { $source } اللغة الأولى. اكتب نصك بعد = في الأسطر { $sign }
translate-note-again = لكتابة عدة أسطر، ابدأ كل سطر بـ { $sign } ثم نفّذ الأمر من جديد: يضع نصوصك في مكانها.
translate-note-unreviewed = نصوص لم يقرأها بعد شخص يتكلم هذه اللغة: { $count }.
translate-note-changed = تغيّرت اللغة الأولى. عدّل النص إن لزم، ثم احذف الأسطر { $source }
translate-note-obsolete = لم تعد الحزمة تستخدم النصوص التالية.
translate-note-memory = يحفظ البرنامج هنا ما تُرجم. من فضلك اترك هذه الأسطر.

# فائدة النص
translate-plain = { $text }
translate-place-pack = الحزمة
translate-place-exercise = التمرين: { $title }
translate-place-exercises = في التمارين: { $titles }
translate-place-part = مع: { $name }
translate-kind-pack-title = عنوان الحزمة
translate-kind-pack-about = موضوع الحزمة في جملة
translate-kind-lesson = عنوان درس
translate-kind-title = عنوان التمرين
translate-kind-ask = المطلوب من المتعلم
translate-kind-hint = التلميح { $number }، حين يطلب المتعلم مساعدة
translate-kind-why = فائدة التمرين، في نهايته
translate-kind-trap = شرح حين ينتهي التمرين قبل وقته
translate-kind-goal = ما زال ينقص
translate-kind-answer = جواب للاختيار
translate-kind-feedback = ما يقال عن جواب
translate-kind-exercise = نص في التمرين
translate-kind-name = اسم على حاسوب التدريب: ملف أو مجلد أو شخص. سطر واحد.
translate-kind-content = محتوى { $name }
translate-kind-part = نص في { $name }
translate-kind-term = كلمة تستخدمها نصوص أخرى
translate-kind-other = نص من الحزمة
translate-stands-name = يظهر مكان { $sign } النص: { $source }
translate-stands-both = يظهر مكان { $sign } النص: { $source }، وترجمته: { $own }
translate-stands-varied = يظهر مكان { $sign } واحد من هذه: { $values }
translate-stands-key = { $sign } مفتاح. يُقرأ كما على لوحات مفاتيح اللغة.
translate-stands-filled = تظهر مكان { $sign } كلمة أو رقم.
translate-stands-forms = اختر صيغ لغتك. اترك الكلمات التي بين { "[" } و { "]" }.

# ورقة الترجمة
translate-sheet-title = ورقة ترجمة: { $pack }
translate-sheet-about = عدد النصوص { $count }، من { $source } إلى { $language }
translate-sheet-write = اقرأ النص الذي خلفه رمادي. اكتبه بلغتك على الأسطر التي تحته.
translate-sheet-braces = انقل كل ما بين { "{" } و { "}" } مع هاتين العلامتين، حرفًا بحرف. السطر الذي تحته يشرح ما سيظهر مكانه.
translate-sheet-choices = يمكن تغيير أسماء الناس والمدن والأوراق: اختر ما هو طبيعي في لغتك.
translate-sheet-short = اكتب جملًا قصيرة، في كل جملة فكرة واحدة. تكفي اثنتا عشرة كلمة.
translate-sheet-unsure = لست متأكدًا؟ اترك الأسطر فارغة، أو ضع علامة استفهام بجانبها.
translate-sheet-back = حين تنتهي، أعد الورقة. الرقم يدل على مكان كل نص.
translate-sheet-translator = الترجمة:
translate-sheet-reviewer = القراءة الثانية:
translate-sheet-date = التاريخ:
translate-column-number = الرقم
translate-column-message = الرسالة
translate-column-context = الفائدة
translate-column-source = النص
translate-column-translation = الترجمة

# تقدّم الترجمات
translate-status-pack = { $pack }، كُتبت باللغة { $source }
translate-status-language = اللغة
translate-status-done = المترجم
translate-status-missing = الناقص
translate-status-changed = المتغيّر
translate-status-same = المطابق
translate-status-unreviewed = ينتظر القراءة
translate-status-translator = الترجمة
translate-status-reviewer = القراءة
