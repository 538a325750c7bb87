/// What published protos leave unsaid: they carry no options of ours, so class and maxima stand here. A field of
/// a `google` or `grpc` package that is missing here is refused like one of ours without a class.
///
/// P0 means: as sensitive as the field that holds the message. P1 is the class of what stands at the top of a call.
enum ThirdParty {
    struct Declaration {
        var fieldClass: Int32
        var maxCount: Int?
    }

    static func owns(_ package: String) -> Bool {
        package.hasPrefix("google.") || package.hasPrefix("grpc.")
    }

    /// Health and reflection: every authenticated caller, no tenant data.
    static let policy = ProtoPolicy(relations: [6], reveals: 2, idempotent: true, audiences: [3])

    static let fields: [String: Declaration] = {
        var fields: [String: Declaration] = [:]
        func declare(_ message: String, _ fieldClass: Int32, _ names: [String], _ maxima: [String: Int] = [:])
        {
            for name in names {
                fields["\(message).\(name)"] = Declaration(fieldClass: fieldClass, maxCount: maxima[name])
            }
        }
        let p0: Int32 = 1
        let p1: Int32 = 2
        func declareTesting() {
            declare("grpc.testing.BoolValue", p0, ["value"])
            declare("grpc.testing.Payload", p0, ["type", "body"])
            declare("grpc.testing.EchoStatus", p0, ["code", "message"])
            declare(
                "grpc.testing.SimpleRequest", p1,
                [
                    "response_type", "response_size", "payload", "fill_username", "fill_oauth_scope",
                    "response_compressed", "response_status", "expect_compressed", "fill_server_id",
                ])
            declare(
                "grpc.testing.SimpleResponse", p1,
                ["payload", "username", "oauth_scope", "server_id", "hostname"])
            declare("grpc.testing.StreamingInputCallRequest", p1, ["payload", "expect_compressed"])
            declare("grpc.testing.StreamingInputCallResponse", p1, ["aggregated_payload_size"])
            declare("grpc.testing.ResponseParameters", p1, ["size", "interval_us", "compressed"])
            declare(
                "grpc.testing.StreamingOutputCallRequest", p1,
                ["response_type", "response_parameters", "payload", "response_status"],
                ["response_parameters": 1024])
            declare("grpc.testing.StreamingOutputCallResponse", p1, ["payload"])
        }
        declare("google.protobuf.Timestamp", p0, ["seconds", "nanos"])
        declare("google.protobuf.FieldMask", p0, ["paths"], ["paths": 64])
        declare("google.protobuf.Any", p0, ["type_url", "value"])
        declare("google.rpc.Status", p1, ["code", "message", "details"], ["details": 16])
        declare("google.rpc.ErrorInfo", p1, ["reason", "domain", "metadata"], ["metadata": 32])
        declare("google.rpc.ErrorInfo.MetadataEntry", p1, ["key", "value"])
        declare("google.rpc.BadRequest", p1, ["field_violations"], ["field_violations": 64])
        declare("google.rpc.BadRequest.FieldViolation", p1, ["field", "description"])
        declare("google.rpc.PreconditionFailure", p1, ["violations"], ["violations": 64])
        declare("google.rpc.PreconditionFailure.Violation", p1, ["type", "subject", "description"])
        declare("google.rpc.Duration", p0, ["seconds", "nanos"])
        declare("google.rpc.RetryInfo", p1, ["retry_delay"])
        declare("grpc.health.v1.HealthCheckRequest", p1, ["service"])
        declare("grpc.health.v1.HealthCheckResponse", p1, ["status"])
        declareTesting()
        for version in ["v1", "v1alpha"] {
            let package = "grpc.reflection.\(version)"
            declare(
                "\(package).ServerReflectionRequest", p1,
                [
                    "host", "file_by_filename", "file_containing_symbol", "file_containing_extension",
                    "all_extension_numbers_of_type", "list_services",
                ])
            declare("\(package).ExtensionRequest", p1, ["containing_type", "extension_number"])
            declare(
                "\(package).ServerReflectionResponse", p1,
                [
                    "valid_host", "original_request", "file_descriptor_response",
                    "all_extension_numbers_response", "list_services_response", "error_response",
                ])
            declare(
                "\(package).FileDescriptorResponse", p1, ["file_descriptor_proto"],
                ["file_descriptor_proto": 64])
            declare(
                "\(package).ExtensionNumberResponse", p1, ["base_type_name", "extension_number"],
                ["extension_number": 256])
            declare("\(package).ListServiceResponse", p1, ["service"], ["service": 64])
            declare("\(package).ServiceResponse", p1, ["name"])
            declare("\(package).ErrorResponse", p1, ["error_code", "error_message"])
        }
        return fields
    }()
}

extension ProtoSet {
    /// The set with the side table's declarations in place of the options that published protos lack, and with the
    /// policy of each method that its file declares.
    public func completed() -> ProtoSet {
        var set = self
        for index in set.files.indices where ThirdParty.owns(set.files[index].package) {
            set.files[index].messages = set.files[index].messages.map(completed)
            for service in set.files[index].services.indices {
                for method in set.files[index].services[service].methods.indices {
                    set.files[index].services[service].methods[method].ownPolicy =
                        ThirdParty.policy
                }
            }
        }
        for index in set.files.indices { set.files[index].resolvePolicies() }
        return set
    }

    private func completed(_ message: ProtoMessage) -> ProtoMessage {
        var message = message
        for index in message.fields.indices {
            let declared = ThirdParty.fields["\(message.fullName).\(message.fields[index].name)"]
            message.fields[index].fieldClass = declared?.fieldClass
            message.fields[index].maxCount = declared?.maxCount
        }
        message.messages = message.messages.map(completed)
        return message
    }
}
