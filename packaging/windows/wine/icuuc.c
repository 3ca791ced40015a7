/* Only for Wine: a stand-in for the system icuuc.dll that Wine 8 lacks and Qt 6.12 imports: every converter says "unsupported" (U_UNSUPPORTED_ERROR = 16). */
typedef int E;
#define X __declspec(dllexport)
X void* ucnv_open(const char*n,E*e){*e=16;return 0;}
X void ucnv_close(void*c){}
X void UCNV_FROM_U_CALLBACK_SUBSTITUTE(){} 
X void UCNV_TO_U_CALLBACK_SUBSTITUTE(){}
X void ucnv_reset(void*c){}
X signed char ucnv_getMaxCharSize(void*c){return 4;}
X const char* ucnv_getName(void*c,E*e){*e=16;return 0;}
X void ucnv_getToUCallBack(){} 
X void ucnv_getFromUCallBack(){}
X void ucnv_setToUCallBack(){} 
X void ucnv_setFromUCallBack(){}
X void ucnv_cbToUWriteUChars(){} 
X void ucnv_toUnicode(void*c,void*t,void*tl,void*s,void*sl,void*o,char f,E*e){*e=16;}
X void ucnv_cbFromUWriteUChars(){}
X int ucnv_toUCountPending(void*c,E*e){return 0;}
X int ucnv_fromUCountPending(void*c,E*e){return 0;}
X const char* ucnv_getStandardName(const char*a,const char*b,E*e){*e=16;return 0;}
X const char* ucnv_getAvailableName(int n){return 0;}
X int ucnv_countAvailable(void){return 0;}
X void ucnv_fromUnicode(void*c,void*t,void*tl,void*s,void*sl,void*o,char f,E*e){*e=16;}
X int DllMainCRTStartup(void*a,unsigned b,void*c){return 1;}
