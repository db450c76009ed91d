# `passerelle doctor`: ما تفعله هذه الطرفية مع Passerelle، للمدرّبين. لا تزيد الجملة على 12 كلمة.

## الطرفية

doctor-terminal = هذه الطرفية
doctor-name-itself = تقول هذه الطرفية إن اسمها { $name }.
doctor-name-answers = تجيب هذه الطرفية كما تجيب { $name }.
doctor-name-variables = تذكر متغيرات هذه الطرفية الاسم { $name }.
doctor-name-none = هذه طرفية لا تذكر اسمها.
doctor-console = هذه شاشة لينكس النصية، وهي بلا نوافذ.
doctor-inside = يعمل البرنامج هنا داخل { $name }، وهو وسيط بينه وبين الطرفية.
doctor-around = يبدو أن الطرفية التي حوله هي { $name }.
doctor-vte = تعتمد طرفيات GNOME وXfce وMATE وLXDE على VTE.
doctor-size = عدد الأعمدة { $columns } وعدد السطور { $rows }، وهذا يكفي.
doctor-size-small = عدد الأعمدة { $columns } وعدد السطور { $rows }. يحتاج البرنامج إلى { 80 } عمودًا و{ 24 } سطرًا.
doctor-letters = قيمة المتغير { $variable } هنا { $value }، وليس فيها UTF-8. قد تنقص بعض الحروف العربية والحروف ذات العلامات.
doctor-letters-unset = لا قيمة للمتغير { $variable } هنا، فالترميز UTF-8 ناقص. قد تنقص بعض الحروف العربية والحروف ذات العلامات.

## النص من اليمين إلى اليسار

doctor-rtl = النص من اليمين إلى اليسار كالعربية
# ما تفعله الطرفية بنفسها.
doctor-why-in-order = تعرض هذه الطرفية الحروف بترتيب وصولها.
doctor-why-never = تقول هذه الطرفية إنها لا تغيّر ترتيب الحروف أبدًا.
doctor-why-switchable = تغيّر هذه الطرفية ترتيب الحروف، لكنها تتوقف عند الطلب.
doctor-why-refused = تغيّر هذه الطرفية ترتيب الحروف. طُلب منها التوقف فلم تتوقف.
doctor-why-always = تغيّر هذه الطرفية ترتيب الحروف، ولا يمكن إيقافها.
doctor-why-kitty = تقلب هذه الطرفية كل مجموعة من الحروف العربية.
doctor-why-qterminal = تغيّر هذه الطرفية ترتيب الحروف ذات اللون الواحد.
doctor-why-console = تعرض شاشة لينكس النصية الحروف بترتيب وصولها، ولا تصلها.
doctor-why-multiplexer = لا يذكر { $name } ما تفعله الطرفية التي حوله. معظم الطرفيات لا تغيّر ترتيب الحروف.
# $request هو ما ترسله البرامج لتتوقف الطرفية.
doctor-why-multiplexer-reorders = تغيّر الطرفية التي حول { $name } ترتيب الحروف. طلب التوقف ({ $request }) لا يمر عبر { $name }.
doctor-why-other = لا يُعرف ما تفعله هذه الطرفية بالترتيب. معظم الطرفيات لا تغيّر ترتيب الحروف.
# ما يفعله البرنامج.
doctor-way-plain = يرتّب البرنامج الحروف ويصلها بنفسه.
doctor-way-switch = يطلب البرنامج منها التوقف ما دام يعمل. فيرتّب الحروف ويصلها بنفسه.
doctor-way-terminal = يرسل البرنامج كل سطر بحيث يُقرأ جيدًا بعد تغيير ترتيبه.
doctor-way-kitty = يرسل البرنامج كل كلمة عربية مقلوبة، فتقلبها الطرفية من جديد.
doctor-way-qterminal = يكتب البرنامج ألوان الحروف المتجاورة بطريقتين، فتُبقي الطرفية الترتيب كما هو.
doctor-sure = هذا أكيد. لا يوجد اختيار محفوظ لقارئ في هذه الطرفية.
doctor-unsure = هذا غير أكيد، ولا يوجد اختيار محفوظ لقارئ. في «المطلوب» أدناه طريقة التحقق.
doctor-chosen = دلّ أحد القراء على السطر الواضح هنا. اختياره محفوظ ومستعمل.
doctor-marks = يُرسم التشكيل مع الحروف، ولا مانع منه هنا.
doctor-marks-misplaced = يُحذف التشكيل لأن هذه الطرفية تضعه في غير مكانه.
doctor-marks-console = يُحذف التشكيل لأن خط الشاشة النصية لا يتسع له.
doctor-marks-wished = يُرسم التشكيل كما اختير في الإعدادات.
doctor-marks-unwished = يُحذف التشكيل كما اختير في الإعدادات.
doctor-no-terminal = الباقي لا يُعرف إلا في نافذة طرفية.

## سطر للنظر

doctor-look = سطر للنظر
# السطر نفسه بالعربية في كل لغة؛ والجمل الثلاث بعده تصف شكله.
doctor-sample = اكتب الرقم 12 ثم اضغط Enter (مهم)
doctor-look-so = يكون السطر سليمًا على هذه الصورة:
doctor-look-joined = معظم الحروف متصلة بما يجاورها.
doctor-look-number = الرقم هو 12 وليس 21.
doctor-look-brackets = الكلمة التي بين القوسين في آخر السطر من اليسار.
doctor-look-otherwise = هل يبدو غير ذلك؟ شغّل البرنامج واختر «{ $settings }» ثم «{ $check }».
doctor-boxes = هل ترى مربعات بدل الحروف؟ اختر الخط { $font } من إعدادات الطرفية. في نظام Debian تجده في الحزمة { $package }.

## الألوان والفأرة ولوحة المفاتيح

doctor-colours = الألوان والفأرة ولوحة المفاتيح
doctor-colours-many = عدد الألوان { 256 } أو أكثر.
doctor-colours-sixteen = عدد الألوان { 16 }.
doctor-colours-unwished = لا ألوان هنا لأن المتغير NO_COLOR له قيمة.
doctor-colours-none = لا ألوان في هذه الطرفية.
doctor-background-light = الخلفية فاتحة.
doctor-background-dark = الخلفية داكنة.
doctor-background-unknown = لا تذكر الطرفية لون خلفيتها. يعدّها البرنامج داكنة.
doctor-mouse = يطلب البرنامج الفأرة من الطرفية. إن لم تعمل النقرات فابحث عن «الفأرة» في إعداداتها. كل شيء ممكن بالمفاتيح أيضًا.
doctor-mouse-reported = تُبلغ الطرفية عن حركات الفأرة. كل شيء ممكن بالمفاتيح أيضًا.
doctor-mouse-console = لا تعمل الفأرة في هذه الشاشة. كل شيء ممكن بالمفاتيح.
doctor-mouse-none = لا تُبلغ الطرفية عن الفأرة. كل شيء ممكن بالمفاتيح.
doctor-keys-apart = يمكن هنا التمييز بين { KEY("Ctrl+I") } و{ KEY("Tab") }.
doctor-keys-alone = يرى البرنامج هنا ضغط { KEY("Shift") } أو { KEY("CapsLock") } وحده. يمكن لتمارين المفاتيح أن تطلبه.
doctor-keys-same = المفتاحان { KEY("Ctrl+I") } و{ KEY("Tab") } سواء هنا. هذا يكفي البرنامج.
doctor-keys-unseen = لا يرى البرنامج هنا ضغط { KEY("Shift") } أو { KEY("CapsLock") } وحده. تعرضه تمارين المفاتيح في صورة.

## المطلوب

doctor-do = المطلوب
doctor-do-nothing = لا شيء مطلوب.
doctor-do-terminal = افتح نافذة طرفية واكتب: { $command }
doctor-do-size = كبّر النافذة، أو صغّر حروفها.
doctor-do-letters = اجعل قيمة المتغير { $variable } هي { $value }، ثم افتح الطرفية من جديد.
doctor-do-check = شغّل البرنامج واختر العربية، ثم دلّ على السطر الذي تستطيع قراءته. تجد ذلك لاحقًا في «{ $settings }»، «{ $check }».
doctor-do-multiplexer = أو شغّل البرنامج في طرفية بلا { $name }، فيكون الترتيب أكيدًا.
doctor-do-kitty = للتشكيل أيضًا، اكتب { $line } في الملف { $file } وشغّل kitty من جديد. ثم اختر في البرنامج «{ $settings }»، «{ $check }».
doctor-do-colours = احذف المتغير { $variable }، فترتيب الحروف هنا يحتاج إلى الألوان.
doctor-font-unknown = تعذّرت معرفة خط هذه الشاشة النصية.
doctor-font-none = ليس في خط هذه الشاشة حروف عربية متصلة.
doctor-font-persian = في خط هذه الشاشة حروف عربية، وليس فيه الحروف الفارسية.
doctor-font-load = لتحميل خط عربي، اكتب الأمر التالي (في نظام Debian: الحزمة { $package }):
doctor-font-keep = ليُحمّل الخط عند كل بدء، ضع هذه السطور في { $file }:
doctor-font-unfit = تنقص بعض الحروف في هذه الخطوط: { $fonts }

## للخبراء

doctor-expert = لمن تطلب مساعدته
doctor-silent = لم تُجب الطرفية.
