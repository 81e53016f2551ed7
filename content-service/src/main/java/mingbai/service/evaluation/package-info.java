/// The page of satisfaction, single ratings and their export, for the hall and its evaluators.
@NullMarked
package mingbai.service.evaluation;

import org.jspecify.annotations.NullMarked;
