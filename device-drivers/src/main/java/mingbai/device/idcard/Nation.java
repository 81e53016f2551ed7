package mingbai.device.idcard;

import java.util.List;

/// The nations of GB/T 3304 by their two digits, and what the police's lists add.
public final class Nation {
    private static final List<String> NAMES =
            List.of(
                    "汉", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家",
                    "哈尼", "哈萨克", "傣", "黎", "傈僳", "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇",
                    "柯尔克孜", "土", "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌", "普米", "塔吉克",
                    "怒", "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲",
                    "门巴", "珞巴", "基诺");

    private Nation() {}

    /// As it is said: `汉族`; an unknown code is kept, `未知(60)`.
    public static String named(String code) {
        return switch (code) {
            case "57" -> "穿青人";
            case "97" -> "其他";
            case "98" -> "外国血统";
            default -> ofTheList(code);
        };
    }

    private static String ofTheList(String code) {
        if (code.matches("[0-9]{2}")) {
            int number = Integer.parseInt(code);
            if (number >= 1 && number <= NAMES.size()) {
                return NAMES.get(number - 1) + "族";
            }
        }
        return "未知(" + code + ")";
    }
}
