/// x
public enum W {}
