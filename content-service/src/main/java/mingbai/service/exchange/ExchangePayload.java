package mingbai.service.exchange;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingbai.service.rating.KeptRating;
import tools.jackson.databind.json.JsonMapper;

/// A rating in the fields of the exchange interface, in its order. What the hall does not know of a
/// visitor stays empty: ratings are without a name.
record ExchangePayload(Map<String, String> fields) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /// The interface refuses a record without these.
    private static final List<String> WANTED =
            List.of("areaCode", "deptCode", "projectNo", "pf", "satisfaction", "dataSource");

    private static final String FINISHED = "3";
    private static final String PERSON = "1";
    private static final String FIRST = "1";

    /// What is known besides the rating.
    record Around(
            ExchangeSetting setting, String hall, String areaCode, Names names, ZoneId zone) {}

    /// What things are called.
    record Names(String department, String item) {}

    static ExchangePayload of(KeptRating kept, Around around) {
        var about = kept.service().about();
        var code = around.setting().code(about.department()).orElse("");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("areaCode", around.areaCode());
        fields.put("areaName", around.setting().areaName());
        fields.put("deptCode", code);
        fields.put("taskCode", about.item());
        fields.put("taskHandleItem", "");
        fields.put("taskName", around.names().item());
        fields.put("subMatter", "");
        fields.put("projectNo", projectNumber(kept, around.hall()));
        fields.put("proStatus", FINISHED);
        fields.put("proDepartCode", code);
        fields.put("proDepart", around.names().department());
        fields.put("proManager", about.officer());
        rating(fields, kept, around.zone());
        fields.put("appStatus", "");
        fields.put("promiseTime", "");
        fields.put("acceptDate", kept.service().day().toString());
        fields.put("dataSource", around.setting().dataSource());
        return new ExchangePayload(fields);
    }

    private static void rating(Map<String, String> fields, KeptRating kept, ZoneId zone) {
        var rating = kept.rating();
        fields.put("pf", String.valueOf(rating.channel().platformCode()));
        fields.put("certkeyGOV", "");
        fields.put("userName", "");
        fields.put("userProp", PERSON);
        fields.put("satisfaction", String.valueOf(rating.grade().platformCode()));
        fields.put("evalDetail", kept.codes());
        fields.put("writingEvaluation", rating.text());
        fields.put("assessTime", SECOND.format(kept.given().atZone(zone)));
        fields.put("assessNumber", FIRST);
    }

    /// A hall has no case number of its own: its day and ticket stand for it, and never a token.
    private static String projectNumber(KeptRating kept, String hall) {
        return "%s-%s-%s"
                .formatted(
                        hall,
                        kept.service().day().toString().replace("-", ""),
                        kept.service().number().text());
    }

    /// Which fields it cannot go without are empty.
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (var field : WANTED) {
            if (fields.getOrDefault(field, "").isEmpty()) {
                missing.add(field);
            }
        }
        return missing;
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(fields);
    }

    /// The same, laid out for people.
    public String text() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fields);
    }
}
