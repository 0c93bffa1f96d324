namespace Firebreak.Detection;

/// <summary>One administrative act anywhere in the tenant: who usually manages credentials is learned from all of them.</summary>
readonly record struct AdminAct(Instant Time, Symbol Id, Symbol Actor, Symbol Target, AuditAct Act, Place Place)
    : IComparable<AdminAct>
{
    public int CompareTo(AdminAct other)
    {
        var order = Time.CompareTo(other.Time);
        if (order == 0)
            order = Id.CompareTo(other.Id);
        return order == 0 ? Place.CompareTo(other.Place) : order;
    }
}
