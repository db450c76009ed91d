# حاسوب التدريب، أيًّا كان البرنامج المفتوح.
task-show-switch = انتقل إلى { $app } في الشريط السفلي.
task-news = { $app } ({ $count })

## شروط مجتمعة

goal-missing-any = ينقص واحد من هذه الأمور: { $what }
goal-missing-none = لا ينبغي أن يكون هذا: { $what }
goal-missing-never = حدث هذا في الطريق: { $what }
goal-done-all = { $what }
goal-done-any = { $what }
goal-done-none = ما كان يجب أن يبقى بعيدًا بقي بعيدًا.
