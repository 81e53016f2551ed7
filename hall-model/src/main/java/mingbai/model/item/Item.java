package mingbai.model.item;

import java.util.List;
import mingbai.model.place.BusinessId;

/// One item (事项) as it is disclosed. The fifth disclosure, the people, is the duty roster of the
/// windows that take `handling().business()`.
public record Item(Head head, Basis basis, Procedure procedure, Fee fee, Handling handling) {

    /// Which item it is (公开办理事项).
    public record Head(
            ItemCode code, String name, ItemType type, String departmentId, String exerciseLevel) {}

    /// On what legal basis (公开审批依据): the cited articles, and their text where it is at hand.
    public record Basis(Disclosed citation, Disclosed text) {}

    /// By which steps and how fast (公开办理流程及时限).
    public record Procedure(
            Disclosed statutoryLimit,
            Disclosed limitReason,
            Disclosed promisedLimit,
            List<FlowStep> flow,
            Evidence flowEvidence) {
        public Procedure {
            flow = List.copyOf(flow);
        }
    }

    /// For how much (公开收费标准).
    public record Fee(Charge charge, Disclosed name, Disclosed standard, Disclosed basis) {}

    /// Whether a fee is taken.
    public enum Charge {
        FREE,
        CHARGED,
        UNKNOWN
    }

    /// What to bring and where to go with it.
    public record Handling(
            BusinessId business,
            Disclosed conditions,
            List<Material> materials,
            Disclosed visits,
            Disclosed telephone) {
        public Handling {
            materials = List.copyOf(materials);
        }
    }
}
