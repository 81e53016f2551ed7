/// `station devices`: each device of a station looked at, tried and heard, real or simulated.
@NullMarked
package mingbai.provisioning.devices;

import org.jspecify.annotations.NullMarked;
