package mingbai.service.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.ReceiptNumber;
import mingbai.model.item.ItemCode;
import mingbai.model.later.Later;

/// A case as a department's system pushes it. `idNumber` is its applicant's, where they may find it
/// by their ID card; it is turned into a mark at once and written down nowhere.
record ToldCase(
        ReceiptNumber receipt,
        ItemCode item,
        CaseProgress.Stage stage,
        LocalDate accepted,
        LocalDate since,
        Optional<LocalDate> due,
        @Later Optional<String> idNumber) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{17}[0-9Xx]");

    ToldCase {
        if (idNumber.isPresent() && !NUMBER.matcher(idNumber.get()).matches()) {
            throw new IllegalArgumentException("idNumber: 18 digits, the last one may be X");
        }
    }

    CaseProgress progress() {
        return new CaseProgress(receipt, item, stage, accepted, since, due);
    }

    /// Never the ID number.
    @Override
    public String toString() {
        return "ToldCase " + receipt.masked();
    }
}
