package mingbai.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A twelve-digit division code (区划代码): 省 2, 市 4, 县 6, 镇 9, 村 12 digits, padded with zeros.
public record RegionCode(@JsonValue String digits) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{11}");
    private static final int[] LEVEL_ENDS = {2, 4, 6, 9, 12};

    @JsonCreator
    public RegionCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("region code '" + digits + "' is not 12 digits");
        }
    }

    /// From the province down to this region, each once.
    public List<RegionCode> chain() {
        List<RegionCode> chain = new ArrayList<>();
        for (int end : LEVEL_ENDS) {
            var level = new RegionCode(digits.substring(0, end) + "0".repeat(12 - end));
            if (chain.isEmpty() || !chain.getLast().equals(level)) {
                chain.add(level);
            }
        }
        return List.copyOf(chain);
    }

    @Override
    public String toString() {
        return digits;
    }
}
