# الدروس المضافة إلى هذا الحاسوب، من ذاكرة USB مثلًا.
settings-packs = إضافة دروس

packs-title = الدروس المضافة
packs-none = لا توجد دروس مضافة بعد. يمكن أن تأتي الدروس من ذاكرة USB.
packs-note = اختر دروسًا إن أردت حذفها. والجديدة تأتي من ذاكرة USB.
packs-stick = التثبيت من ذاكرة USB
packs-exercises = التمارين: { $count }
packs-remove-ask =
    هل تريد حذف الدروس «{ $title }»؟
    تبقى نتائجك محفوظة. ويمكنك تثبيت الدروس من جديد.
packs-keep = إبقاء
packs-remove = حذف
packs-installed =
    تم تثبيت الدروس «{ $title }».
    تجدها في الصفحة الرئيسية.
packs-same = الدروس «{ $title }» موجودة هنا من قبل.
packs-broken =
    هذه الدروس ليست جاهزة بعد.
    أخبر الشخص الذي أعطاك إياها.
    له هذا الأمر: passerelle pack check
packs-refused =
    لا يمكن تثبيت هذه الدروس. لم يتغيّر شيء.
    { $why }
    أخبر الشخص الذي أعطاك إياها.
packs-shipped =
    توجد هنا دروس بهذا الاسم. لم يتغيّر شيء.
    أخبر الشخص الذي أعطاك إياها.
packs-newer = توجد هنا دروس أحدث منها. لم يتغيّر شيء.
packs-failed =
    لم ينجح ذلك. لم يتغيّر شيء.
    { $why }
packs-nowhere = لا يُحفظ شيء على هذا الحاسوب الآن. لذلك لا يمكن تثبيت الدروس.

stick-title = الدروس في ذاكرة USB
stick-note = أي دروس تريد تثبيتها؟
stick-none = لم نجد دروسًا. صِل الذاكرة وانتظر قليلًا، ثم ابحث من جديد.
stick-searching = ننظر في الذاكرة. لحظة من فضلك.
stick-checking = نفحص هذه الدروس. لحظة من فضلك.
stick-again = البحث من جديد
stick-about = { $languages } · النسخة { $version } · { $size }
stick-language = { $name }
stick-size = { $size } كيلوبايت
stick-unreadable = لا يمكن قراءتها · { $size }
