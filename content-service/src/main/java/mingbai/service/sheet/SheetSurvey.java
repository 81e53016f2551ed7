package mingbai.service.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Looks through one table without keeping anything of it: how many rows are filled, and whether
/// there are formulas or merged cells.
final class SheetSurvey extends DefaultHandler {
    private final String name;
    private final List<Rejection> rejections = new ArrayList<>();
    private String cell = "";
    private int filled;
    private boolean rowIsFilled;

    SheetSurvey(String name) {
        this.name = name;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    @Override
    public void startElement(
            String uri, @Nullable String local, String qualified, Attributes attributes)
            throws WorkbookReader.SaxRefusal {
        switch (SheetCells.plain(qualified)) {
            case "row" -> rowIsFilled = false;
            case "c" -> cell = SheetCells.attribute(attributes, "r");
            case "v", "is" -> count();
            case "f" -> reject(cell, "单元格含公式 · the cell holds a formula", "改为数值或文字（选择性粘贴 → 值）");
            case "mergeCell" ->
                    reject(
                            SheetCells.attribute(attributes, "ref"),
                            "合并单元格 · merged cells",
                            "取消合并，每行各自填写");
            default -> {}
        }
    }

    private void count() throws WorkbookReader.SaxRefusal {
        if (!rowIsFilled) {
            rowIsFilled = true;
            filled++;
            if (filled > SheetLimits.ROWS) {
                throw new WorkbookReader.SaxRefusal(SheetLimits.tooManyRows(name));
            }
        }
    }

    private void reject(String address, String why, String fix) {
        if (rejections.size() < SheetLimits.REJECTIONS) {
            rejections.add(new Rejection(name, SheetCells.row(address), address, why, fix));
        }
    }
}
