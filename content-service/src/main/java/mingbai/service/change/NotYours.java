package mingbai.service.change;

import mingbai.model.content.Scope;

/// A scope that somebody wants to change and may not: the right that is missing, by name.
public record NotYours(Scope scope) {
    public String sentence() {
        return "缺少「%s」的编辑权限，没有修改；请由该范围的编辑办理，或请主管在「人员与权限」添加此范围 · ".formatted(ScopeWords.exact(scope))
                + "you lack the right to edit "
                + scope;
    }
}
