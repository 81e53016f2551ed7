/// Who may enter the console, and in which role.
@NullMarked
package mingbai.service.account;

import org.jspecify.annotations.NullMarked;
