package mingbai.model.item;

import java.util.List;

/// The document that lists the departments, in the order they are shown.
public record DepartmentList(List<Department> departments) {
    public DepartmentList {
        departments = List.copyOf(departments);
    }
}
