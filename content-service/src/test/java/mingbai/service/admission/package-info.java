/// Who gets a ticket and who does not, held against the hall's rules.
@NullMarked
package mingbai.service.admission;

import org.jspecify.annotations.NullMarked;
