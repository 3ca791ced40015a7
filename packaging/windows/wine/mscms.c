/* Only for Wine: a stand-in for mscms.dll: Wine 8 aborts on WcsCreateIccProfile, which Qt 6.12 calls for the screen profile. Here every call says "no profile". */
#define X __declspec(dllexport)
X void* OpenColorProfileW(void*a,unsigned b,unsigned c,unsigned d){return 0;}
X int CloseColorProfile(void*a){return 1;}
X int GetColorProfileFromHandle(void*a,void*b,void*c){return 0;}
X void* WcsCreateIccProfile(void*a,unsigned b){return 0;}
X int GetColorDirectoryW(void*a,void*b,void*c){return 0;}
X int GetColorDirectoryA(void*a,void*b,void*c){return 0;}
X int GetStandardColorSpaceProfileW(void*a,unsigned b,void*c,void*d){return 0;}
X int DllMainCRTStartup(void*a,unsigned b,void*c){return 1;}
