/* Only for Wine: the system's source of chance, which Rust asks by this name and Wine 8 has under an older one. */
int SystemFunction036(void *to, unsigned long size);
__declspec(dllexport) int ProcessPrng(unsigned char *to, unsigned long long size) { return SystemFunction036(to, (unsigned long)size); }
int DllMainCRTStartup(void *instance, unsigned reason, void *reserved) { return 1; }
