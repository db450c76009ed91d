# passerelle pack schema: ما تحتاجه برامج التحرير لفحص الحزم أثناء الكتابة.
cli-pack-schema-about = يساعد محرّر النصوص عندك: يُظهر الأخطاء في الحزم أثناء الكتابة.
cli-pack-schema-usage =
    passerelle pack schema --out المجلد
    {"  "}passerelle pack schema pack|lesson
cli-help-schema-name = المخطط الذي يُعرض: pack لملف pack.toml، أو lesson للدرس
cli-value-schema-name = الاسم
cli-help-schema-folder = المجلد الذي فيه حزمك: يُكتب فيه المخططان والإعدادات
cli-value-schema-folder = المجلد

schema-which = اذكر اسم مخطط، أو مجلدًا بعد ‎--out.
schema-unknown = لا يوجد مخطط اسمه { $word }.
schema-written = المخططان الآن في { $path }.
schema-next = افتح الآن هذا المجلد في محرّر النصوص.
schema-kept = عندك ملف ‎.taplo.toml من قبل. بقي كما هو. تنقصه هذه السطور:
