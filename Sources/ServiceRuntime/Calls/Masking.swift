import Tenancy
import WireProto

extension Noun {
    /// The noun with the fields of these classes only.
    func showing(_ classes: FieldClassSet) throws(RPCStatus) -> Self {
        // The two layers count the classes alike: by the numbers of `pegase.options.v1.FieldClass`.
        let kept = FieldSchema.Classes(rawValue: classes.rawValue)
        if kept.isSuperset(of: Self.schema.classes) { return self }
        do {
            return try Self(decoding: WireFields.keeping(kept, of: encoded(), Self.schema))
        } catch {
            throw .unreadable
        }
    }
}
