import Testing

@testable import Generator

@Suite("Names")
struct NamesTests {
    @Test("Packages, members and enum cases are called as people here call them")
    func swift() {
        #expect(Names.namespace("pegase.family.v1") == "FamilyV1")
        #expect(Names.namespace("google.protobuf") == "GoogleProtobuf")
        #expect(Names.namespace("grpc.health.v1") == "HealthV1")
        #expect(Names.namespace("grpc.reflection.v1alpha") == "ReflectionV1Alpha")
        #expect(Names.member("monthly_income") == "monthlyIncome")
        #expect(Names.member("request_id") == "requestID")
        #expect(Names.member("id") == "id")
        #expect(Names.member("default") == "`default`")
        #expect(Names.enumCase("HEAD_TYPE_CHILD_HEADED", of: "HeadType") == "childHeaded")
        #expect(Names.enumCase("P0", of: "FieldClass") == "p0")
        #expect(Names.enumCase("OPERATOR", of: "Relation") == "`operator`")
        #expect(Names.method("WhoAmI") == "whoAmI")
    }

    @Test("The C names are protoc-c's")
    func c() {
        #expect(Names.cType("pegase.family.v1.HeadType") == "Pegase__Family__V1__HeadType")
        #expect(Names.cFunction("pegase.gateway.v1.WhoAmIRequest") == "pegase__gateway__v1__who_am_irequest")
        #expect(Names.cMember("class") == "class_")
        #expect(Names.cMember("fooBar") == "foobar")
        #expect(Names.cOneofType("a.B", "the_kind") == "A__B__TheKindCase")
    }
}
