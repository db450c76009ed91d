# مهارات lessons/skills.toml كما تُسمّى للناس.

skill-keyboard-name-keys = التعرّف على مفاتيح لوحة المفاتيح
skill-keyboard-type-name = كتابة الاسم والمدينة بأحرف كبيرة وعلامات
skill-keyboard-type-signs = كتابة @ والرموز والأرقام
skill-keyboard-lock-keys = ملاحظة Caps Lock وNum Lock وإيقافهما
skill-mouse-click = التأشير والنقر والنقر المزدوج والنقر بالزر الأيمن
skill-mouse-drag-scroll = السحب والإفلات وتحديد مربع وفتح قائمة والتمرير
skill-computer-log-on-off = تسجيل الدخول والقفل وتسجيل الخروج وإيقاف التشغيل
skill-keyboard-correct-text = تصحيح نص دون إعادة كتابته
skill-keyboard-copy-paste = النسخ والقص واللصق والتراجع بلوحة المفاتيح
skill-computer-make-comfortable = تكبير النص وضبط التباين والفأرة

skill-files-tell-file-from-folder = التمييز بين الملف والمجلد وقراءة التفاصيل
skill-files-open-path = فتح مجلد داخل مجلد والرجوع منه
skill-files-save-in-place = الحفظ في المكان المناسب وباسم مختار
skill-files-find-lost = العثور على ملف محفوظ
skill-files-bin-and-restore = نقل ملف إلى سلة المحذوفات ثم استعادته
skill-files-create-folder = إنشاء مجلد وتسميته
skill-files-rename-clearly = إعادة تسمية ملف باسم واضح
skill-files-copy-or-move = الاختيار بين النسخ والنقل
skill-files-copy-to-usb = النسخ إلى ذاكرة USB وإخراجها بأمان
skill-files-sort-into-folders = ترتيب الملفات في مجلدات
skill-files-know-types = معرفة أنواع الملفات وفتح ملف مضغوط
skill-files-back-up = إنشاء نسخة احتياطية واسترجاع نسخة الأمس

skill-web-type-address = كتابة عنوان موقع في المكان الصحيح
skill-web-follow-link = فتح رابط والرجوع وتحديث الصفحة
skill-web-search-words = البحث ببضع كلمات مفيدة
skill-web-spot-adverts = تمييز الإعلانات بين النتائج
skill-web-read-domain = التمييز بين الموقع الرسمي والموقع المقلّد
skill-web-refine-search = تحسين البحث
skill-web-tabs-cookies = استخدام علامات التبويب وإغلاق النوافذ واختيار ملفات الارتباط
skill-web-judge-page = تقدير مدى موثوقية صفحة
skill-web-bookmark-history = حفظ إشارة مرجعية ومسح السجل
skill-web-check-ai-answer = التحقق من إجابة الذكاء الاصطناعي قبل استخدامها

skill-mail-check-address = التعرّف على عنوان بريد إلكتروني صالح
skill-mail-serious-address = اختيار عنوان بريد إلكتروني مناسب للعمل
skill-mail-read = فتح رسالة ومعرفة المرسل والتاريخ
skill-mail-write = كتابة رسالة كاملة وإرسالها
skill-mail-reply-sign-out = الرد على رسالة ثم تسجيل الخروج
skill-mail-attach = إرفاق الملف المناسب
skill-mail-download = تنزيل مرفق والعثور عليه
skill-mail-copy-forward = الاختيار بين الرد على الكل وإعادة التوجيه ونسخة ونسخة مخفية
skill-mail-sort-spam = فرز الرسائل المزعجة وإلغاء الاشتراك بأمان
skill-mail-spot-phishing = كشف رسالة احتيالية
skill-mail-find-file = العثور على رسالة قديمة وحفظها في مجلد

skill-passwords-rank = ترتيب كلمات المرور من الأضعف إلى الأقوى
skill-passwords-keep-secret = الحفاظ على سرية الرموز وكلمات المرور
skill-passwords-build-passphrase = إنشاء عبارة مرور قوية
skill-passwords-one-per-account = استخدام كلمة مرور لكل حساب
skill-passwords-reset = إعادة تعيين كلمة مرور منسية
skill-passwords-one-time-code = تسجيل الدخول برمز لمرة واحدة
skill-passwords-sign-in-alert = فهم تنبيه تسجيل الدخول والتصرّف
skill-passwords-use-vault = استخدام مدير كلمات المرور
skill-computer-update-safely = قبول تحديث حقيقي ورفض تحديث مزيّف

skill-forms-required-fields = ملء الحقول الإلزامية وتصحيحها
skill-forms-formats = كتابة تاريخ ورقم هاتف ورمز بريدي
skill-forms-names-as-on-papers = كتابة الأسماء كما في الوثائق
skill-forms-boxes-lists = استخدام المربعات والأزرار والقوائم في نموذج
skill-forms-create-account = إنشاء حساب وتأكيده
skill-forms-upload-proof = رفع وثيقة بالصيغة المطلوبة
skill-forms-draft-receipt = حفظ مسودة والإرسال والاحتفاظ بالإيصال
skill-forms-franceconnect = تسجيل الدخول عبر FranceConnect
skill-forms-necessary-data = إعطاء البيانات الضرورية فقط
skill-forms-follow-file = متابعة ملف والرد في الوقت المناسب
skill-forms-pay-safely = التحقق من صفحة دفع

skill-calls-join = الانضمام إلى مكالمة والسماح بالميكروفون والكاميرا
skill-calls-mute-leave = كتم الصوت وتشغيل الكاميرا والمغادرة
skill-calls-fix-sound = التصرّف عندما لا يسمعك الآخرون
skill-calls-share-window = مشاركة النافذة المناسبة ثم إيقافها
skill-calls-choose-channel = الاختيار بين البريد والرسالة والمكالمة
skill-calls-schedule = جدولة مكالمة ودعوة الآخرين

skill-social-who-sees = معرفة من يرى المنشور
skill-social-what-not-to-post = معرفة ما لا ينبغي نشره
skill-social-private-profile = جعل الملف الشخصي خاصًا والحظر والإبلاغ
skill-social-react-to-scam = التصرّف أمام حساب مزيّف أو احتيال
skill-social-check-before-sharing = التحقق من الخبر قبل مشاركته
skill-social-polite-tone = الكتابة بأسلوب مهذّب يناسب المخاطَب
skill-social-ask-erasure = طلب محو البيانات الشخصية

skill-office-new-document = إنشاء مستند وحفظه وإعادة فتحه
skill-office-format = تنسيق نص حسب نموذج
skill-office-check-spelling = استخدام التدقيق الإملائي
skill-office-print-pdf = الطباعة أو التصدير إلى PDF
skill-office-cells-sum = إدخال البيانات في الخلايا والفرز والجمع
skill-office-budget = إعداد ميزانية بالصيغ

skill-work-find-offer = العثور على عرض عمل وقراءته
skill-work-complete-cv = إكمال سيرة ذاتية في صفحة واحدة
skill-work-send-cv = إرسال السيرة الذاتية بالبريد الإلكتروني
skill-work-apply-online = التقدّم لوظيفة عبر الإنترنت ومتابعة الردود
skill-work-spot-false-offer = كشف عرض عمل مزيّف

skill-help-no-connection = التصرّف عند انقطاع الاتصال
skill-help-ask-precisely = طلب المساعدة برسالة دقيقة
skill-help-ask-assistant = طرح سؤال واضح على الذكاء الاصطناعي دون بيانات شخصية
