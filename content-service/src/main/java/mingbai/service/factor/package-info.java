/// The second factor with which approvers log in.
@NullMarked
package mingbai.service.factor;

import org.jspecify.annotations.NullMarked;
