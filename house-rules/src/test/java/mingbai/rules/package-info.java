/// Where the project lies, and what is allowed in spite of a rule.
@NullMarked
package mingbai.rules;

import org.jspecify.annotations.NullMarked;
