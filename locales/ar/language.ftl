# اسم هذه اللغة بهذه اللغة.
language-name = العربية

# بين عنصرين في قائمة. علامتا الاقتباس تحفظان المسافة.
list-separator = { "، " }

# ما يحتاج إلى تعديل في ملف Fluent (.ftl)، لمن يكتب الدروس.
fluent-missing-character = ينقص هنا الحرف «{ $character }».
fluent-missing-equals = تنقص العلامة «=» بعد الاسم { $name }.
fluent-help-line = اكتب هكذا: الاسم = النص. ابدأ السطور التالية من النص بمسافات.
fluent-name-letters = لا يصلح { $name } اسمًا هنا.
fluent-help-name = اكتبه بحروف لاتينية بلا علامات وأرقام و«-» أو «_»، دون مسافات.
fluent-open-brace = هذا القوس مفتوح ولم يُغلَق.
fluent-help-brace = أغلقه بعد الاسم هكذا: { "{ $name }" }.
fluent-tab = يبدأ هذا السطر بعلامة جدولة (Tab).
fluent-help-tab = ابدأه بمسافات.
fluent-help-text = اكتب نصًا هنا، أو احذف السطر.
fluent-unknown-function = لا توجد دالة باسم { $word }.
fluent-stray-line = لا يتبع هذا السطر أي رسالة.
fluent-stray-attribute = لا توجد رسالة فوق هذه السمة.
fluent-help-attribute = ضعها تحت رسالتها، دون تعليق بينهما.
fluent-line-start = لا يبدأ سطر من النص بالعلامة «{ $character }».
fluent-help-line-start = اكتب هذه العلامة هكذا: { "{ \"*\" }" }.
fluent-choice-line = ينتهي السطر بعد «->».
fluent-help-choice-line = اكتب كل خيار في سطر وحده.
fluent-straight-quotes = علامتا الاقتباس هنا غير مستقيمتين.
fluent-missing-name = اكتب اسمًا هنا، بحروف لاتينية وأرقام و«-» أو «_».
fluent-missing-text = الرسالة { $message } بلا نص.
fluent-missing-value = ينقص نص هنا.
fluent-missing-default = ابدأ واحدًا من هذه الخيارات بنجمة: { "*[other]" }.
fluent-two-defaults = خيار واحد فقط يبدأ بنجمة.
fluent-not-a-selector = يعتمد الاختيار على متغير مثل { "$number" }.
fluent-unclosed-string = تنقص علامة الاقتباس الأخيرة.
fluent-unknown-escape = لا توجد هذه الكتابة: { $escape }.
fluent-closing-brace = هذا القوس يغلق، ولا قوس مفتوح قبله.
fluent-unexpected = اكتب بين القوسين متغيرًا أو رسالة أو نصًا بين علامتي اقتباس.
fluent-arguments = هذه القيم لا تجتمع في الدالة.
fluent-too-deep = الأقواس كثيرة، بعضها داخل بعض.
fluent-circle = هذا النص يذكر نفسه، مباشرةً أو عبر نصوص أخرى.
fluent-sprawl = هذا النص يذكر نصوصًا أكثر مما يلزم. الحدّ الأعلى: { $most }.
