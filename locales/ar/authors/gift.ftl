# `pack import-gift`: بنك أسئلة من مودل يصير حزمة.
cli-pack-import-gift-about = تحويل بنك أسئلة من مودل (GIFT) إلى حزمة.
cli-pack-import-gift-usage = passerelle pack import-gift الملف --skill المهارة [--out المجلد] [--language الرمز]
cli-help-bank-file = بنك الأسئلة: ملف نصي بصيغة GIFT
cli-value-bank-file = الملف
cli-help-skill = المهارة التي تدرّب عليها الأسئلة. يمكن ذكرها عدة مرات.
cli-value-skill = المهارة
cli-help-bank-out = المجلد الذي يُنشأ. إن لم يُذكر فهو اسم الحزمة.
cli-value-bank-out = المجلد
cli-help-pack-id = اسم الحزمة عند الحاسوب: حروف لاتينية صغيرة وأرقام وشرطات
cli-value-pack-id = الاسم
cli-help-pack-language = لغة النصوص، إن لم تكن لغتك
cli-value-pack-language = الرمز
cli-help-pack-author = اسمك، لمن يستعمل الحزمة
cli-value-pack-author = الاسم

gift-no-skill = على أي مهارة تدرّب هذه الأسئلة؟
gift-help-skill = اكتبها في آخر السطر: --skill { $skill }
gift-skills-near = هذه قريبة من كلمات الملف:
gift-skills-topic = هذه المهارات في مجال { $topic }:
gift-topics = لترى غيرها، اكتب --skill ثم إحدى هذه الكلمات: { $topics }
gift-done = { $count ->
    [zero] لا تمارين في { $path }.
    [one] تمرين واحد في { $path }.
    [two] تمرينان في { $path }.
    [few] { $count } تمارين في { $path }.
    [many] { $count } تمرينًا في { $path }.
   *[other] { $count } تمرين في { $path }.
}
gift-done-left = { $count ->
    [zero] لم يُترك أي سؤال.
    [one] تُرك سؤال واحد، والسبب مذكور أعلاه.
    [two] تُرك سؤالان، والسبب مذكور أعلاه.
    [few] تُركت { $count } أسئلة، والأسباب مذكورة أعلاه.
    [many] تُرك { $count } سؤالًا، والأسباب مذكورة أعلاه.
   *[other] تُرك { $count } سؤال، والأسباب مذكورة أعلاه.
}
gift-done-write = { $count ->
    [zero] {""}
    [one] نص واحد ليس في البنك. ابحث في { $file } عن «{ $mark }» واكتبه.
    [two] نصّان ليسا في البنك. ابحث في { $file } عن «{ $mark }» واكتبهما.
    [few] { $count } نصوص ليست في البنك. ابحث في { $file } عن «{ $mark }» واكتبها.
    [many] { $count } نصًا ليس في البنك. ابحث في { $file } عن «{ $mark }» واكتبها.
   *[other] { $count } نص ليس في البنك. ابحث في { $file } عن «{ $mark }» واكتبها.
}
gift-next = انظر إليها الآن، ثم افحصها:

# ما يُكتب في الملفات الجديدة، بلغة الحزمة.
gift-comment-pack = ما تقوله الحزمة عن نفسها. كل سطر مشروح في docs/packs.md.
gift-comment-license = كاتب الأسئلة هو الذي يقرر كيف تُنشر. اكتب هنا رخصتها.
gift-comment-words = كل ما يقرؤه الناس. بعد «يُكتب:» أسماء النصوص التي يحسن أن تكتبها بنفسك.
gift-to-write = يُكتب:
gift-about = أسئلة من بنك أسئلة.
gift-lesson = أسئلة
gift-complete = أكمل الجملة.
gift-true = صحيح
gift-false = غير صحيح
gift-right = نعم، هذا صحيح.
gift-why = للتذكّر: { $answer }
gift-why-false = للتذكّر: ليس الأمر كذلك.
gift-why-match = صار كل شيء في مكانه.
gift-why-sort = صار كل شيء في مجموعته.
gift-hint-choose = اقرأ كل الإجابات أولًا، ثم استبعد ما لا يمكن.
gift-hint-fill = تكفي بضع كلمات.
gift-hint-match = ابدأ بزوج تعرفه.
gift-hint-sort = ابدأ بما تعرفه.
gift-hint-truth = أعد قراءة الجملة كلمة كلمة.

# ما لا يمكن نقله، أو لا يُنقل كله.
problem-gift-too-big = هذا الملف كبير جدًا. الحد الأقصى { $most } كيلوبايت.
problem-gift-no-text = هذا الملف ليس نصًا.
problem-gift-nothing = لا يمكن أن يصير أي سؤال في هذا الملف تمرينًا.
problem-gift-no-file = تتعذر قراءة هذا الملف.
problem-help-gift-file = صدّر الأسئلة من مودل بصيغة GIFT. ينتهي اسم الملف بـ .txt.
problem-help-gift-left = تُرك هذا السؤال.
problem-gift-encoding = هذا الملف ليس بترميز UTF-8. راجع الحروف من فضلك.
problem-gift-too-many = الأسئلة كثيرة جدًا. تُقرأ { $most } الأولى منها.
problem-gift-full = امتلأت الحزمة. تمارين بلا مكان: { $count }
problem-help-gift-full = ضع الأسئلة ابتداءً من هنا في ملف آخر.
problem-gift-formatted = تُركت الألوان والخط العريض وما يشبهها. الأسئلة التي فيها ذلك: { $count }
problem-gift-picture = لا يمكن عرض صورة أو صوت. يوجد نصها مكانها إن كان لها نص.
problem-gift-braces = تُكتب الإجابات بين { "{" } و{ "}" } دون سطر فارغ. أحدهما ناقص.
problem-gift-gaps = هنا مجموعتان من الإجابات. بين كل سؤالين سطر فارغ.
problem-gift-pair = يُكتب كل زوج هكذا: = الأول -> الثاني.
problem-gift-long = هذا النص طويل جدًا.
problem-gift-cut = ما يُقال عن إجابة طويل. بقي أوله.
problem-gift-empty = لا يوجد نص هنا.
problem-gift-letters = لا تعرض أي طرفية هذه الحروف كما تُقرأ.
problem-gift-description = هذا نص بلا سؤال.
problem-gift-essay = الإجابة نص طويل لا يقرؤه إلا إنسان.
problem-gift-number = الإجابة عدد قد يختلف قليلًا.
problem-gift-few = للسؤال إجابتان على الأقل.
problem-gift-many = الإجابات كثيرة جدًا لشاشة صغيرة.
problem-gift-no-right = لا توجد إجابة معلَّمة بأنها صحيحة.
problem-gift-no-answer = لم تبق إجابة يمكن كتابتها.
problem-gift-each-enough = في مودل تكفي إجابة صحيحة واحدة. هنا تُختار كلها.
problem-gift-part = هذه الإجابة تُحسب جزئيًا في مودل. هنا لا تُحسب.
problem-gift-pairs = الأزواج كثيرة جدًا، أو يوجد زوج واحد فقط.
problem-gift-groups = هنا أشياء تنتمي إلى المجموعة نفسها. يلزم من 2 إلى 4 مجموعات، ومن 3 إلى 12 شيئًا.
problem-gift-extra = تُركت الإجابات التي لا تنتمي إلى شيء.
problem-gift-split = الأزواج كثيرة، فصارت عدة تمارين.
problem-gift-star = في مودل تنوب النجمة * عن أي حروف. تُركت هذه الإجابة.
problem-gift-long-answer = هذه الإجابة أطول من أن تُكتب. تُركت.
problem-gift-many-typed = الإجابات كثيرة. بقيت التسع الأولى.
problem-gift-one-feedback = لكل إجابة صحيحة جملتها. بقيت الأولى.
problem-gift-unsaid = لا يُقال شيء عن هذه الإجابة. تُركت.
problem-gift-not-possible = لا يمكن أن يصير هذا السؤال تمرينًا: { $why }
