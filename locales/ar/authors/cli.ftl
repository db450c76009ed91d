# سطر الأوامر: المساعدة، وما لا يمكن تنفيذه، وحصيلة `pack check`.
cli-about = تدرّب على المهارات الرقمية اليومية على حاسوب لا يتعطل.
cli-usage =
    passerelle [خيارات]
    {"  "}passerelle doctor [--short]
    {"  "}passerelle pack الأمر
cli-doctor-about = فحص هذه الطرفية وذكر ما يلزم لها.
cli-doctor-usage = passerelle doctor [--short]
cli-pack-about = لمؤلفي التمارين.
cli-pack-usage = passerelle pack الأمر

cli-heading-usage = الاستخدام:
cli-heading-commands = الأوامر
cli-heading-options = الخيارات
cli-heading-arguments = ما يُذكر

cli-help-lang = لغة البرنامج: fr أو en أو ar...
cli-value-lang = اللغة
cli-help-data = المجلد الذي يُحفظ فيه عملك
cli-value-data = المجلد
cli-help-packs = مجلد فيه حزم أخرى. يمكن ذكره عدة مرات.
cli-value-packs = المجلد
cli-help-learner = اسمك. الاسم الجديد ينشئ متعلمًا جديدًا.
cli-value-learner = الاسم
cli-help-exercise = التمرين الذي تبدأ به
cli-value-exercise = الحزمة/التمرين
cli-help-bidi = طريقة رسم النص من اليمين إلى اليسار: auto أو plain أو terminal أو logical...
cli-value-bidi = الطريقة
cli-help-short = سطر واحد للبرامج النصية بدل التقرير
cli-help-help = عرض هذه المساعدة
cli-help-version = عرض رقم الإصدار
cli-help-paths = مجلدات حزم، أو مجلدات فيها حزم
cli-value-paths = المسار

cli-fault-unknown = { $word } غير معروف هنا.
cli-fault-missing = { $word } ناقص.
cli-fault-twice = يُذكر { $word } مرة واحدة فقط.
cli-fault-together = لا يُذكر { $word } و{ $other } معًا.
cli-fault-value = يحتاج { $word } إلى قيمة.
cli-fault-no-value = لا توضع قيمة بعد { $word }.
cli-fault-utf8 = في سطر الأوامر حرف تتعذر قراءته.
cli-fault-task = اذكر المطلوب من فضلك. للمساعدة اكتب: passerelle pack --help
cli-fault-help = للمساعدة اكتب: passerelle --help
cli-fault-language = لا يتكلم البرنامج { $word } بعد.
cli-fault-bidi = لا توجد طريقة رسم اسمها { $word }.
cli-fault-pack = لا توجد حزمة باسم { $word }.
cli-fault-exercise = لا يوجد تمرين باسم { $word }.
cli-fault-packs = لا يوجد مجلد باسم { $word }.
cli-fault-learner = في الاسم حرف واحد على الأقل.
cli-fault-no-terminal = يحتاج Passerelle إلى نافذة طرفية. شغّله فيها مباشرة.
cli-fault-terminal = لا تستجيب الطرفية: { $word }

cli-help-pack = اذكر مجلدًا فيه الملف pack.toml.
cli-check-count = الحزم: { $packs }، التمارين: { $exercises }{ $variants ->
    [0] {""}
   *[other] {" "}(الصيغ: { $variants })
}، اللغات: { $languages }. الأخطاء: { $errors }، التنبيهات: { $warnings }
