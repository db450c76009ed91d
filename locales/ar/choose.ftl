# الأسئلة: اختيار إجابة أو أكثر.
choose-one = اختر إجابة واحدة، ثم «انتهيت».
choose-several = يمكن اختيار أكثر من إجابة. اختر، ثم «انتهيت».
choose-key-mark = اختيار
choose-none-yet = اختر إجابة أولا.
choose-some-more = اختيار جيد. بقي ما تختاره أيضا.
choose-look-again = أعد قراءة هذه الإجابة.
choose-show-mark = اختر: { $answer }
