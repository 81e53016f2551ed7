/// Following up low ratings (差评核实、整改、回访): a case each, with clocks, two people and an end.
@NullMarked
package mingbai.service.followup;

import org.jspecify.annotations.NullMarked;
