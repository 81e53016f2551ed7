/// The month's report (月度通报): counted by schedule, approved by a person, then shown.
@NullMarked
package mingbai.service.monthly;

import org.jspecify.annotations.NullMarked;
