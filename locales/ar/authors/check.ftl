# ما ينصح به `pack check` زيادة على اللازم. لكل رسالة نصيحة (problem-help-...).

## الحلول

problem-solution-needless = الخطوة { $step } من الحل لا حاجة إليها: يتحقق الهدف من دونها.
problem-help-solution-needless = احذف هذه الخطوة، أو اجعل الهدف يطلب ما تفعله.
problem-solution-unseen = ما تحتاجه الخطوة { $step } لا يظهر أبدا على شاشة من { $columns } عمودا و { $rows } سطرا (اللغة: { $languages }).
problem-help-solution-unseen = ضع قبله نصوصا أقل أو أقصر، أو اختر طريقا آخر.
