namespace Firebreak.Model;

/// <summary>A side of the estate on which a vendor can be trusted. Numbers are stored: append, never renumber.</summary>
public enum Plane : byte
{
    /// <summary>Identity provider: applications and service principals, partners, guests.</summary>
    Identity = 1,
    Cloud = 2,
    SaaS = 3,
    Directory = 4,
    Code = 5,
    Network = 6,
    Mail = 7,
    Software = 8,
    OT = 9,
}

/// <summary>The words for a plane: the key in documents and ids, and what people read.</summary>
public static class Planes
{
    public static string Key(this Plane plane) => plane == Plane.SaaS ? "saas" : plane.ToString().ToLowerInvariant();

    public static string Spoken(this Plane plane) =>
        plane switch
        {
            Plane.Identity => "identity (Entra)",
            Plane.SaaS => "SaaS",
            Plane.OT => "operational technology",
            _ => plane.ToString().ToLowerInvariant(),
        };
}
