# المؤشر: ما يحتاج إلى تصحيح في الجولات.
problem-pointer-rounds = لا بد من جولة واحدة على الأقل، و{ $most } على الأكثر.
problem-pointer-passage = يجب أن يكون { $word } نصًا من نصوص التمرين.
problem-pointer-twice = كُتب { $word } هنا مرتين.
problem-pointer-unused = لا جولة هنا تختار من هذه القائمة.
problem-pointer-no-choices = لا يوجد هنا ما يُختار منه.
problem-help-pointer-no-choices = اكتب choices = ["...", "..."] في التمرين أو في هذه الجولة.
problem-pointer-count = هنا { $count } من الخيارات. تحتاج هذه الجولة من { $least } إلى { $most }.
problem-pointer-choice = لا يوجد { $word } بين الخيارات.
problem-pointer-nothing = هذه الجولة لا تطلب شيئًا.
problem-pointer-two-rounds = هاتان جولتان. اكتب كل واحدة في جدول خاص بها.
problem-pointer-no-round = لا يذكر هذا الجدول أي جولة.
