import ServiceRuntime
import WireProto

extension FamilyV1.ChildView? {
    /// What the child said is there, or why it was not heard.
    var isGiven: Bool {
        guard let self else { return false }
        return self.heard ? !self.words.isBlank : !self.reasonNotHeard.isBlank
    }
}

extension Violations {
    /// What the child said, or why nobody heard it: one of the two, never neither.
    mutating func childView(_ field: String, _ view: FamilyV1.ChildView?) {
        guard let view else { return }
        prose("\(field).words", view.words)
        prose("\(field).reason_not_heard", view.reasonNotHeard)
        if view.heard && view.words.isBlank {
            add("\(field).words", "must be given where the child was heard: its own words")
        }
        if !view.heard && view.reasonNotHeard.isBlank {
            add("\(field).reason_not_heard", "must be given where the child was not heard")
        }
    }
}
