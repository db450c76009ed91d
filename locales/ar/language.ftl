# اسم هذه اللغة بهذه اللغة.
language-name = العربية

# بين عنصرين في قائمة. علامتا الاقتباس تحفظان المسافة.
list-separator = { "، " }

# ما يحتاج إلى تعديل في ملف Fluent (.ftl)، لمن يكتب الدروس.
fluent-missing-character = ينقص هنا الحرف «{ $character }».
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
