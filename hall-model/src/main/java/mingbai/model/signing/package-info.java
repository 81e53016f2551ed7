/// Who may say what: signed envelopes, roles, and their verification.
@NullMarked
package mingbai.model.signing;

import org.jspecify.annotations.NullMarked;
