# passerelle pack schema: ما تحتاجه برامج التحرير لفحص الحزم أثناء الكتابة.
cli-pack-schema-about = مساعدة محرر النصوص على إظهار ما يجب تصحيحه أثناء الكتابة.
cli-pack-schema-usage =
    passerelle pack schema --out المجلد
    {"  "}passerelle pack schema pack|lesson
cli-help-schema = المخطط الذي يُعرض: pack لملف pack.toml، أو lesson للدرس
cli-value-schema = الاسم
cli-help-editor = المجلد الذي فيه حزمك: يُكتب فيه المخططان والإعدادات
cli-value-editor = المجلد

schema-which = اذكر اسم مخطط، أو مجلدًا بعد { $word }.
schema-unknown = لا يوجد مخطط اسمه { $word }.
schema-written = المخططان الآن في { $path }.
schema-next = افتح الآن هذا المجلد في محرر النصوص.
schema-kept = عندك ملف { $file } من قبل، وقد بقي كما هو. أضف إليه هذه السطور:
