import ExamModel
import Jury
import Testing

/// What the catalogue of technologies must and must not say.
@Suite struct CatalogTests {
  private let catalog = Samples.knowledge.technologies

  /// Things that are there anyway, or belong to another category than what was set against them: no candidate chose
  /// between the two, so nobody is asked why.
  @Test(arguments: [
    "MFA", "802.1X", "VLAN", "STP", "DNS", "DHCP", "SSH", "NAT", "Wi-Fi", "PXE", "SQL", "HTML",
    "CSS",
    "TLS", "IPv4", "IPv6", "GPO", "Wireshark", "CARP", "Pest",
  ])
  func nobodyChoseBetween(name: String) throws {
    let technology = try #require(catalog.technology(named: name))
    #expect(technology.alternatives.isEmpty, "\(technology.alternatives)")
  }

  /// Products that are gone, or no choice for a candidate of 2026.
  @Test func whatIsGoneIsNobodysAlternative() {
    let gone: Set<String> = [
      "MDT", "MinIO", "Kandji", "FusionInventory", "Citrix Hypervisor", "Adobe XD", "PEAR", "RAML",
      "Flyve MDM",
      "Eyes of Network", "Symantec Ghost", "HarmonyOS", "Windows 10",
    ]
    for technology in catalog.technologies {
      let own = gone.intersection(technology.alternatives)
      #expect(own.isEmpty, "\(technology.name): \(own)")
    }
  }

  /// Names that were missing when real fiches were tried, and what was a spelling of another product.
  @Test(arguments: [
    "Graylog", "Splunk", "Wazuh", "Syslog", "Elastic Stack", "Loki", "SIEM", "Suricata", "Snort",
    "OpenSSL", "AD CS",
    "PKI", "step-ca", "LDAP", "Kerberos", "NTLM", "OpenLDAP", "FreeIPA", "Keycloak", "SAML",
    "OAuth 2.0", "Kea",
    "Unbound", "Bind9", "dnsmasq", "PowerDNS", "Asterisk", "FreePBX", "3CX", "SIP", "IPBX", "ToIP",
    "RDS",
    "Windows LAPS", "Packet Tracer", "GNS3", "EVE-NG", "Marionnet", "Filius", ".NET",
    "Entity Framework", "Blazor",
    "Scrum", "Kanban", "ITIL", "cycle en V", "EBIOS RM", "MoSCoW", "Teleport", "Apache Guacamole",
    "CrowdSec",
    "fail2ban", "Squid", "IPAM", "PaperCut", "GoPhish", "BloodHound", "Metasploit", "OpenVAS",
    "Proxmox Backup Server",
    "Godot", "GIMP", "Inkscape", "Mermaid", "Vaultwarden", "KeePassXC", "pg_dump", "Forgejo",
    "NetBox", "Rspamd",
  ])
  func isKnown(name: String) {
    #expect(catalog.technology(named: name) != nil)
  }

  @Test func thereAreEnough() { #expect(catalog.technologies.count >= 1_100) }
}
