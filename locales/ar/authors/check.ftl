# ما ينصح به `pack check` زيادة على اللازم. لكل رسالة نصيحة (problem-help-...).

cli-pack-check-about = فحص الحزم: كل ملف، وكل نص، وكل تمرين بكل لغة.
cli-pack-check-usage = passerelle pack check [--json] [--strict] المسار...
cli-help-json = كتابة النتائج بصيغة JSON، لبرامج أخرى
cli-help-strict = عدّ التنبيهات فشلا أيضا

## الحلول

problem-solution-needless = الخطوة { $step } من الحل لا حاجة إليها: يتحقق الهدف من دونها.
problem-help-solution-needless = احذف هذه الخطوة، أو اجعل الهدف يطلب ما تفعله.
problem-solution-unseen = ما تحتاجه الخطوة { $step } لا يظهر أبدا على شاشة من { $columns } عمودا و { $rows } سطرا (اللغة: { $languages }).
problem-help-solution-unseen = ضع قبله نصوصا أقل أو أقصر، أو اختر طريقا آخر.

## التلميحات

problem-hint-gap = هناك تلميح ثالث، لكن لا يوجد نص { $missing }.
problem-help-hint-gap = سمّ هذا التلميح hint-2، أو اكتب ما يأتي بينهما.
problem-hint-twice = التلميح الأول { $message } يقول ما يقوله تلميح بعده.
problem-help-hint-twice = ليقل التلميح الأول أين ننظر، وليقل تلميح بعده ماذا نفعل.
problem-hint-answer = التلميح الأول { $message } يذكر الجواب: { $answer }
problem-help-hint-answer = ليقل أين ننظر أو فيم نفكر. يمكن للتلميح الأخير أن يذكر الجواب.
problem-hint-way = التلميح الأول { $message } يقول كل شيء: المكان والمفتاح.
problem-help-hint-way = ليقل أين ننظر. يمكن للتلميح الأخير أن يذكر المفتاح.

## النصوص

problem-text-rows = لا يتسع المكان للنص { $message } على شاشة من 24 سطرا. الأسطر الزائدة: { $over }
problem-help-text-rows = { $beside ->
    [0] اكتب نصا أقصر.
   *[other] اكتب نصا أقصر هنا أو بجانبه. عدد الأسطر { $most }، ومنها { $beside } مشغولة.
}
problem-text-lacks-name = لا يذكر { $message } { $names }، وهو مذكور في اللغة الأولى ({ $language }).
problem-help-text-lacks-name = اكتبه هنا أيضا. أو احذفه هناك، إن لم يحتج إليه أحد.
problem-text-other-name = يذكر { $message } { $names }، وهو غير مذكور في اللغة الأولى ({ $language }).
problem-help-text-other-name = تحقق من الاسم المقصود. أو اكتبه هناك أيضا.
problem-text-same = يُقرأ { $message } كما في اللغة الأولى ({ $language }). ربما لم يُترجم بعد.
problem-help-text-same = ترجمه في هذا الملف.

## اللغة السهلة (docs/packs/plain-language.md)

problem-plain-words = في هذه الجملة من { $message } عدد الكلمات { $count }: «{ $sentence }»
problem-help-plain-words = اجعلها جملتين. الأفضل { $target } كلمة، والحد الأقصى { $most }.
problem-plain-ideas = هذه الجملة من { $message } تجمع عدة أفكار ({ $count }): «{ $sentence }»
problem-help-plain-ideas = اجعل لكل فكرة جملة.
problem-plain-sentences = عدد الجمل في { $message }: { $count }
problem-help-plain-sentences = احتفظ بالأنفع. الحد الأقصى لعدد الجمل: { $most }
problem-plain-sentences-hint = عدد الجمل في { $message } مع نص المهمة فوقه: { $count }
problem-help-plain-sentences-hint = احتفظ بالأنفع. الحد الأقصى لعدد الجمل مع المهمة: { $most }
problem-plain-hard = في { $message } كلمة صعبة لم تُشرح حتى الآن: «{ $word }»
problem-help-plain-hard = اشرح معناها: { $means }. ثم اكتب فوق الرسالة: { $note }
# ما يربط فكرتين في جملة واحدة، وما يُكتب في أول الكلمة وآخرها. قوائم بفواصل.
plain-joining = لأن، لكن، رغم أن، بينما، حتى لو، لكي، كي، إذا، عندما، حين
plain-before = و، ف، ال، وال، فال، ب، بال، وب، وبال، ل، لل، ول، ولل، ك، كال
plain-after = ات، ها، هم، نا
