/// Spreadsheets on their way in: read with suspicion, reported row by row, taken whole or not.
@NullMarked
package mingbai.service.imports;

import org.jspecify.annotations.NullMarked;
