# شاشات «باسريل» وما تفعله المفاتيح.

screen-too-small =
    هذه النافذة صغيرة قليلا.
    كبّرها من فضلك.
    عملك في انتظارك.
screen-understood = فهمت
screen-back = رجوع

## المفاتيح في السطر الأخير

keys-choose = اختيار
keys-accept = موافقة
keys-press = ضغط
keys-move = تنقل
keys-next-part = الجزء التالي
keys-next-step = الخطوة التالية
keys-begin = بدء
keys-back = رجوع
keys-erase = مسح
keys-right-click = نقر بالزر الأيمن: خيارات
keys-menu = القائمة

## الترحيب

welcome-safe =
    مرحبا! هنا يمكنك تجربة كل شيء.
    لا شيء يمكن أن يتعطل.
welcome-enter = اضغط على المفتاح { KEY("Enter") } في لوحة المفاتيح.
welcome-move = انتقل إلى الزر الآخر بالأسهم. ثم اضغط على { KEY("Enter") }.
welcome-mouse = انقر على الزر بالفأرة. إن لم تكن لديك فأرة فاضغط على { KEY("Enter") }.
welcome-go = ابدأ
welcome-here = هنا
welcome-begin-here = البداية
welcome-well = أحسنت! { $step } من { $steps }
welcome-skip = تخطٍّ

## الاسم

name-ask = ما اسمك؟
name-why = يكفي اسمك الأول. به تجد عملك من جديد.
name-empty = اكتب بضعة أحرف، ثم اضغط على { KEY("Enter") }.
name-accept = موافق

## البداية

home-hello = أهلا { $name }!
home-begin = ابدأ
home-continue = تابع
home-again = تدرب من جديد
home-all-done = أنجزت كل شيء، أحسنت!
home-subjects = المواضيع
home-far = { $done } من { $all }
home-settings = الإعدادات
home-help = مساعدة
home-leave = خروج
lesson-title = الدرس: { $title }

## التمرين

exercise-far = { $place } من { $all }
coach-hint = تلميح
coach-show = أرني
coach-restart = من البداية
coach-restart-ask = هل تريد البدء من جديد؟ يعود حاسوب التدريب كما كان.
coach-restart-yes = ابدأ من جديد
coach-keep = ابقَ هنا
coach-done = انتهيت
coach-ready = كل شيء في مكانه. اختر «انتهيت».
coach-step = تمت الخطوة { $done } من { $all }.
coach-offer = «أرني» و«تلميح» هنا لمساعدتك.
coach-again = أعد التمرين
coach-next = التالي
show-step = شاهد. الخطوة { $step }:
show-next = الخطوة التالية
show-stop = توقف
show-over = هذا كل شيء. دورك الآن: عملك في انتظارك.
show-your-turn = دوري
opening-example = سأريك أولًا. ثم يأتي دورك.
opening-given = سأبدأ بدلًا منك. ثم تكمل أنت.
opening-over = تمت البداية. والآن دورك.
opening-watch = مشاهدة
opening-mine = دعني أحاول
trap-again = يتوقف هذا التمرين هنا. يمكنك البدء من جديد.

## النتائج

outcome-new = لم يبدأ بعد
outcome-alone = أُنجز دون مساعدة
outcome-helped = أُنجز بمساعدة
outcome-not-yet = بدأ
outcome-almost = ليس بعد. هذا ما وصلت إليه:
outcome-done-alone = أحسنت! أنجزته دون مساعدة.
outcome-done-helped = أحسنت! أنجزته بمساعدة.

## نهاية الدرس

summary-all = انتهى الدرس، أحسنت! التمارين المنجزة: { $done } من { $all }.
summary-some = التمارين المنجزة: { $done } من { $all }. والباقي في انتظارك.
summary-saved = عملك محفوظ. يمكنك إعادته متى شئت.
summary-home = الصفحة الرئيسية

## القائمة الصغيرة

pause-title = القائمة
pause-go-on = تابع
pause-language = اللغة · Language · Langue
pause-help = مساعدة
pause-settings = الإعدادات
pause-home = الصفحة الرئيسية
pause-leave = خروج

## الإعدادات

settings-title = الإعدادات
settings-language = اللغة
settings-learning = اللغة التي أتعلمها
settings-hands = لوحة المفاتيح والفأرة
settings-contrast = الألوان
settings-contrast-calm = ألوان هادئة
settings-contrast-high = تباين قوي
settings-reading = الكتابة من اليمين إلى اليسار
settings-calibrate = فحص السطور
settings-marks-shown = مع التشكيل
settings-marks-hidden = بلا تشكيل
settings-learner = أنت تعمل الآن باسم { $name }.
settings-name = تغيير اسمي
settings-learners = تغيير الشخص
learners-who = من يعمل الآن؟
learners-new = شخص جديد

## المساعدة

help-title = هذه المفاتيح تعمل في كل مكان. لا شيء يمكن أن يتعطل.
help-enter = الضغط على زر، أو الفتح
help-arrows = التنقل من شيء إلى آخر
help-tab = الانتقال إلى الجزء التالي من الشاشة
help-esc = فتح القائمة أو الرجوع
help-undo = التراجع عما فعلته للتو
help-mouse-word = الفأرة
help-mouse = نقرة تختار، ونقرتان تفتحان

## لمؤلفي الدروس

problem-task-no-app = يحتاج التمرين إلى برنامج واحد على الأقل.
problem-task-app = ليس في التمرين البرنامج { $word }.
problem-task-no-goal = ليس لهذا التمرين هدف (goal).
problem-task-no-solution = ليس لهذا التمرين حل (solution).
problem-task-start = مجلد البداية (start) غير موجود.
problem-task-arrival = لا شيء يصل بالكلمة { $word }.
problem-unknown-kind = لا يوجد نوع تمرين بهذا الاسم: { $word }.

## عند البدء

start-pack-problems =
    { $count ->
        [one] وُجدت مشكلة في الدروس المضافة. بقية الدروس موجودة.
        [two] وُجدت مشكلتان في الدروس المضافة. بقية الدروس موجودة.
        [few] وُجدت { $count } مشكلات في الدروس المضافة. بقية الدروس موجودة.
        [many] وُجدت { $count } مشكلة في الدروس المضافة. بقية الدروس موجودة.
        [zero] لا مشكلة في الدروس المضافة.
       *[other] وُجدت { $count } مشكلة في الدروس المضافة. بقية الدروس موجودة.
    }
start-language-refused = لا يمكن عرض اللغة { $language } هنا. هذا الأمر يبيّن السبب: { $command }
start-exercise-problem = لا يمكن فتح هذا التمرين. اختر تمرينا آخر من فضلك.
start-apology = توقف «باسريل» فجأة. عملك محفوظ. شغّل البرنامج من جديد لتتابع.
start-no-font =
    لا توجد حروف عربية في هذه الشاشة بعد. يتابع البرنامج بلغة أخرى.
    لتحميل الحروف، اكتب هذا الأمر في الطرفية: { $command }
start-no-line =
    هذه الطرفية لا تعرض هذه اللغة جيدًا. يتابع البرنامج بلغة أخرى.
    قد يعرضها برنامج طرفية آخر جيدًا. في الصفحة docs/terminals.md أسماء بعض البرامج.

## أي سطر يُقرأ جيدًا؟

calibrate-title = أي سطر تستطيع قراءته؟
calibrate-note = كل سطر يذكر المفتاح الذي تضغطه. إذا وضحت عدة سطور فاختر أولها.
# السطر نفسه بالعربية في كل لغة: حروف ورقم وحروف لاتينية وأقواس تبيّن كيف ترسم الطرفية.
calibrate-sample = هل هذا السطر (كله) واضح؟ للموافقة (OK) اضغط { $number }
calibrate-none = لا سطر منها واضح
