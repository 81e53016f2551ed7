/// Who there is, what each may do and where, and what lets them in.
@NullMarked
package mingbai.service.account;

import org.jspecify.annotations.NullMarked;
