import Tenancy
import WireProto

extension Noun {
    /// The noun with the fields of these classes only.
    func showing(_ classes: FieldClassSet) throws(RPCStatus) -> Self {
        // The two layers count the classes alike: by the numbers of `pegase.options.v1.FieldClass`.
        let kept = FieldSchema.Classes(rawValue: classes.rawValue)
        guard Self.schema.carries(beyond: kept) else { return self }
        do {
            return try Self(decoding: WireFields.keeping(kept, of: encoded(), Self.schema))
        } catch {
            throw .unreadable
        }
    }
}

extension MessageSchema {
    /// Whether some field is of a class that is not among `classes`.
    func carries(beyond classes: FieldSchema.Classes) -> Bool {
        fields.contains { field in
            !classes.contains(field.fieldClass) || field.message?.carries(beyond: classes) ?? false
        }
    }
}
